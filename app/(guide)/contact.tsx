import { contact } from "./copy.ja";

/** Whom to call for what. */
export function Contact() {
  return (
    <section className="contact" id="contact" aria-labelledby="contact-title">
      <h2 id="contact-title">{contact.title}</h2>
      <p>{contact.lead}</p>
      <ul className="desks">
        {contact.desks.map(({ name, phone, hours, about }) => (
          <li key={phone}>
            <h3>{name}</h3>
            <p>
              <a className="phone" href={`tel:${phone.replaceAll("-", "")}`}>
                {phone}
              </a>
            </p>
            <p className="support">受付 {hours}・通話無料</p>
            <p className="about">{about}</p>
          </li>
        ))}
      </ul>
      <p className="support">{contact.dealer}</p>
    </section>
  );
}
