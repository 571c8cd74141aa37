/** Everything that is wrong, with a link to each field. Takes the focus; announced when it appears. */
export function ErrorSummary({
  title,
  errors,
}: {
  title: string;
  errors: readonly { fieldId: string; message: string }[];
}) {
  return (
    <div className="summary" id="error-summary" role="alert" tabIndex={-1}>
      <p className="summary-title">{title}</p>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>{fieldId === "form" ? message : <a href={`#${fieldId}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
