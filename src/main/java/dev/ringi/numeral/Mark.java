package dev.ringi.numeral;

/** A number as it is printed: ①–㊿ are single characters, in three rows of Unicode; beyond them there is none. */
public final class Mark {

    private Mark() {}

    public static String of(int number) {
        if (number <= 20) {
            return Character.toString('①' + number - 1);
        }
        if (number <= 35) {
            return Character.toString('㉑' + number - 21);
        }
        return number <= 50 ? Character.toString('㊱' + number - 36) : "(" + number + ")";
    }
}
