package dev.ringi.bench;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;

/** Asks a stock engine and ours the same in turn, so that whatever else the machine does meets both. */
final class Comparison {

    /** Of the departments; the third's head is an administrator. */
    private static final int FIRST = 3;

    private static final int PERSONS = 5;

    private final ConfigurableApplicationContext stock;
    private final ConfigurableApplicationContext ours;
    private final String password;

    Comparison(ConfigurableApplicationContext stock, ConfigurableApplicationContext ours, String password) {
        this.stock = stock;
        this.ours = ours;
        this.password = password;
        System.out.printf("%-46s %10s %10s %10s %10s%n", "ms", "stock p50", "stock p95", "ours p50", "ours p95");
    }

    /** @param first rounds that aren't measured, before those that are */
    void measure(
            int first,
            int rounds,
            String what,
            String role,
            String filter,
            BiFunction<Visitor, String, String> question) {
        var persons = role.equals("head") ? 1 : PERSONS;
        var visitors = IntStream.range(FIRST, FIRST + persons)
                .mapToObj(number -> new Visitor[] {
                    new Visitor(stock, role + number, password), new Visitor(ours, role + number, password)
                })
                .toList();
        var times = new double[2][rounds];
        for (var round = -first; round < rounds; round++) {
            var pair = visitors.get(Math.floorMod(round, persons));
            for (var side = 0; side < 2; side++) {
                var time = time(pair[side], pair[side].filter(filter), question);
                if (round >= 0) {
                    times[side][round] = time;
                }
            }
        }
        print(what, times);
    }

    private static double time(Visitor visitor, String filter, BiFunction<Visitor, String, String> question) {
        var begin = System.nanoTime();
        question.apply(visitor, filter);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void print(String what, double[][] times) {
        Arrays.stream(times).forEach(Arrays::sort);
        System.out.printf(
                "%-46s %10.1f %10.1f %10.1f %10.1f%n",
                what, median(times[0]), high(times[0]), median(times[1]), high(times[1]));
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double high(double[] sorted) {
        return sorted[sorted.length * 95 / 100];
    }
}
