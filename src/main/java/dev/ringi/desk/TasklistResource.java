package dev.ringi.desk;

/** For whoever has logged in: it judges by itself who asks. */
public interface TasklistResource extends DeskResource {}
