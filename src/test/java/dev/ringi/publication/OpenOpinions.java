package dev.ringi.publication;

import org.springframework.boot.test.context.TestComponent;

/** A committee whose open opinions a test counts by hand. */
@TestComponent
class OpenOpinions implements UnansweredOpinions {

    private int open;

    void leaveOne() {
        open = 1;
    }

    void answerAll() {
        open = 0;
    }

    @Override
    public int count(long cycleId) {
        return open;
    }
}
