package dev.ringi;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a test's input from a seed, the same at every run; {@link Seeded} hands it over. */
public final class Dice {

    /** What breaks programs: control characters, halves of pairs, pairs, joiners, signs of markup and of JSON. */
    private static final int[] AWKWARD = {
        0, 7, 9, 10, 13, 0x20, 0x22, 0x27, 0x3C, 0x5C, 0x7F, 0x85, 0xA0, 0x200B, 0x200D, 0x2028, 0x3000, 0x3099, 0xD83D,
        0xDC4D, 0xFE0F, 0xFEFF, 0xFFFD, 0xFFFF, 0x1F44D, 0x20BB7, 0x10FFFF
    };

    private final long seed;
    private final Random random;
    private final List<String> drawn = new ArrayList<>();

    Dice(long seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    /** Both bounds included. */
    public int between(int least, int most) {
        return noted(number(least, most));
    }

    public <T> T one(List<T> of) {
        return noted(of.get(number(0, of.size() - 1)));
    }

    /** None to {@code most} of them, each anew. */
    public <T> List<T> list(int most, Supplier<T> each) {
        return Stream.generate(each).limit(number(0, most)).toList();
    }

    /** None to {@code most} characters: Japanese, Latin, awkward ones, any. */
    public String text(int most) {
        return noted(Stream.generate(this::character).limit(number(0, most)).collect(Collectors.joining()));
    }

    private String character() {
        return Character.toString(
                switch (number(0, 4)) {
                    case 0 -> number(0x20, 0x7E);
                    case 1 -> number(0x3041, 0x30FE);
                    case 2 -> number(0x4E00, 0x9FFF);
                    case 3 -> AWKWARD[number(0, AWKWARD.length - 1)];
                    default -> number(0, Character.MAX_VALUE);
                });
    }

    private int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private <T> T noted(T value) {
        drawn.add(String.valueOf(value));
        return value;
    }

    /** The seed, and all that it has brought. */
    String drawn() {
        return this + " " + drawn;
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
