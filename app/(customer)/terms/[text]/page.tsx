import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageTitle } from "@/components/ui/page-title";
import { TermsText } from "@/components/ui/terms";
import { fullTextOf, fullTexts } from "../texts";

type Props = { params: Promise<{ text: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const text = fullTextOf((await params).text);
  return text ? { title: fullTexts[text].label } : {};
}

/** One of the texts that are agreed to, in full: to be read without a box that scrolls, and printed. Anybody may. */
export default async function TermsPage({ params }: Props) {
  const text = fullTextOf((await params).text);
  if (!text) notFound();
  const { label, sections } = fullTexts[text];
  return (
    <>
      <PageTitle>{label}</PageTitle>
      <TermsText text={text} sections={sections} />
    </>
  );
}
