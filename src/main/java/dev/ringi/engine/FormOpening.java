package dev.ringi.engine;

/**
 * A bean that hears when somebody who may see a task reads its form, to put there what nobody needs before. It is asked in
 * the server's name, and in a command of its own each time: within one, the engine remembers what it has read.
 */
public interface FormOpening {

    /** Whether the form is still to be filled. */
    boolean isDue(String taskId);

    /** Writes variables of the task, unless somebody else has done so since. */
    void fill(String taskId);
}
