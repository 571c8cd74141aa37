-- What tells at the start that the keys in the environment are those the data was sealed with.
CREATE TABLE "key_check" (
  "name" TEXT NOT NULL PRIMARY KEY,
  "proof" BYTEA NOT NULL
);
