import type { ChartAnswers, ChartQuestion } from "@/lib/domain/check-chart";
import { questions, result } from "../copy.ja";

/** What was answered, folded away, and the way to change it. */
export function AnswersGiven({ answers, changeUrl }: { answers: ChartAnswers; changeUrl: string }) {
  const asked = (Object.keys(questions) as ChartQuestion[]).filter(
    (question) => question !== "user" || answers.when === "dealer",
  );
  return (
    <details className="answered">
      <summary>{result.answered}</summary>
      <dl className="items">
        {asked.map((question) => {
          const texts = questions[question].answers as Record<string, { label: string }>;
          return (
            <div key={question}>
              <dt>{questions[question].legend}</dt>
              <dd>{texts[answers[question]]?.label}</dd>
            </div>
          );
        })}
      </dl>
      <p>
        <a href={changeUrl}>{result.change}</a>
      </p>
    </details>
  );
}
