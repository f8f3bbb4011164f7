package dev.ringi.rehearsal;

import dev.ringi.calendar.JapaneseDate;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Prints each step of a rehearsal, with the rehearsed date, for the policy office to read along; always UTF-8. */
@Component
@ConditionalOnProperty("ringi.rehearse")
class Report {

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Clock clock;

    Report(Clock clock) {
        this.clock = clock;
    }

    void say(String words) {
        var now = LocalDateTime.now(clock);
        out.printf(
                "【試行】%s %2d:%02d　%s%n", JapaneseDate.format(now.toLocalDate()), now.getHour(), now.getMinute(), words);
    }
}
