package dev.ringi.engine;

/** A bean that hears when somebody who may see a task reads its form, to put there what nobody needs before. */
public interface FormOpening {

    /**
     * Called in the server's name.
     *
     * @return whether it wrote variables of the task
     */
    boolean opens(String taskId);
}
