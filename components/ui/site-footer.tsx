/** The foot of every page. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <p>入力された内容は、暗号化して保管しています。</p>
    </footer>
  );
}
