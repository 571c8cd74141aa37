import { notFound } from "next/navigation";

/** Every address that is none of ours ends in a 404 that leads home. */
export default function MissingPage() {
  notFound();
}
