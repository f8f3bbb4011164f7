package dev.ringi.notification;

import dev.ringi.event.DomainEvent;

/** An administrator has had a mail sent that may be out already. */
public record MailResent(String subject, String actor, long mailId) implements DomainEvent {}
