package dev.ringi.character;

/** What a character is to us, by its place in Unicode, by the fonts of the prints and by what stands before it. */
enum Kind {
    PRINTED(null),
    /** Chooses a variant of the character before it. */
    VARIANT(null),
    UNPRINTED("character.unprinted"),
    LINE_END("character.line_end"),
    CONTROL("character.control"),
    DIRECTION("character.direction"),
    INVISIBLE("character.invisible"),
    OWN("character.own"),
    BROKEN("character.broken");

    private final String code;

    /** @param code of the refusal, or null for what is no fault */
    Kind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    interface Visitor {
        void visit(int codePoint, Kind kind);
    }

    /** Character by character; a surrogate without its partner is one of its own. */
    static void walk(String text, Visitor visitor) {
        var before = BROKEN;
        for (var i = 0; i < text.length(); ) {
            var codePoint = text.codePointAt(i);
            var kind = isVariation(codePoint) && (before == PRINTED || before == UNPRINTED) ? VARIANT : of(codePoint);
            visitor.visit(codePoint, kind);
            before = kind;
            i += Character.charCount(codePoint);
        }
    }

    boolean isFault() {
        return this != PRINTED && this != VARIANT;
    }

    static boolean isSeen(int codePoint) {
        var kind = of(codePoint);
        return (kind == PRINTED || kind == UNPRINTED)
                && Character.isDefined(codePoint)
                && !Character.isSpaceChar(codePoint);
    }

    private static Kind of(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == 0x85) {
            return LINE_END;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> CONTROL;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> LINE_END;
            case Character.SURROGATE -> BROKEN;
            case Character.PRIVATE_USE -> OWN;
            case Character.FORMAT -> isDirection(codePoint) ? DIRECTION : INVISIBLE;
            default -> isVariation(codePoint) ? INVISIBLE : isPrinted(codePoint) ? PRINTED : UNPRINTED;
        };
    }

    /** Spaces of any width need no glyph, but for those that hold a line together. */
    private static boolean isPrinted(int codePoint) {
        return Character.isWhitespace(codePoint) || PrintedCharacters.include(codePoint);
    }

    /** The marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm. */
    private static boolean isDirection(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    private static boolean isVariation(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
