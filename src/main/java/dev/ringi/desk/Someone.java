package dev.ringi.desk;

/** A person as the browser needs them. */
public record Someone(String id, String name) {}
