package dev.ringi.refusal.web;

import dev.ringi.refusal.Refusal;

/** What HTTP's own refusals say in words, where nobody has said anything better. */
public final class StatusWords {

    private StatusWords() {}

    public static String of(int status) {
        return refusal(status).getMessage();
    }

    private static Refusal refusal(int status) {
        return switch (status) {
            case 401 -> new Refusal("web.login");
            case 403 -> Refusal.forbidden("web.forbidden");
            case 404, 410 -> Refusal.absent("web.absent");
            case 405 -> new Refusal("web.method");
            case 406 -> new Refusal("web.accept");
            case 409 -> Refusal.conflict("web.conflict");
            case 413, 414, 431 -> Refusal.tooLarge("web.tooLong");
            case 415 -> new Refusal("web.type");
            case 429 -> Refusal.tooOften("web.tooOften");
            case 503 -> Refusal.busy("web.busy");
            default -> new Refusal("web.malformed");
        };
    }
}
