package dev.ringi.notification;

import dev.ringi.organization.Person;
import java.util.Collection;
import java.util.Map;

/**
 * What is to be told, and to whom.
 *
 * @param event unique to what happened, such as {@code task:<id>}: told twice, it makes one mail a person
 * @param template the name below {@code templates/mail}, of {@code <name>.subject.txt} and {@code <name>.txt}
 * @param values what the template names, besides {@code recipient} (their name)
 */
record Notice(String event, String template, Map<String, Object> values, Collection<Person> recipients) {}
