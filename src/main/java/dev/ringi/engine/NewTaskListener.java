package dev.ringi.engine;

import org.camunda.bpm.engine.delegate.TaskListener;

/** A bean that hears of every new user task of every process, before the listeners that a model names. */
public interface NewTaskListener extends TaskListener {}
