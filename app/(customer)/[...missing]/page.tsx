import { notFound } from "next/navigation";

/** Every address that is none of ours ends in the customer's own 404, with its frame and its words. */
export default function MissingPage() {
  notFound();
}
