/** Names the files of the certificate reader in their address, so that they can be cached for good. A unit test says
 * what it has to be after a change (scripts/certificate-reader.mjs). */
export const RELEASE = "3.1.4-745fbc5d";
export const READER_URL = `/certificate/${RELEASE}`;
