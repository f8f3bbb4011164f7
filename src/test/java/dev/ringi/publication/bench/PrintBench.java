package dev.ringi.publication.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.ringi.publication.EditionContent;
import dev.ringi.publication.PlanFile;
import dev.ringi.publication.Press;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.LoggerFactory;

/**
 * Prints a plan of ten targets cold and warm. By hand, with a plan file of one's own or none:
 * {@code java -cp … dev.ringi.publication.bench.PrintBench}.
 */
final class PrintBench {

    private static final int RUNS = 30;

    private PrintBench() {}

    public static void main(String[] args) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var plan = (args.length > 0 ? PlanFile.at(Path.of(args[0])) : PlanFile.sample()).content();
        System.out.printf("cold %d ms%n", millis(plan));
        var warm = new long[RUNS];
        for (var i = 0; i < RUNS; i++) {
            warm[i] = millis(plan);
        }
        Arrays.sort(warm);
        System.out.printf("warm median %d ms, p95 %d ms%n", warm[RUNS / 2], warm[RUNS * 95 / 100]);
        System.out.printf("%d targets, %d bytes%n", plan.sheets().size(), Press.print(plan).length);
    }

    private static long millis(EditionContent plan) {
        var begin = System.nanoTime();
        Press.print(plan);
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
