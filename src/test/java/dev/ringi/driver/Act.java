package dev.ringi.driver;

import java.util.List;

/**
 * What one act does to an object that nobody else touches meanwhile, and what it is answered; mostly one thing. An act
 * that is refused leaves the object as it was.
 */
interface Act<S> {

    List<Outcome<S>> on(S before);

    record Outcome<S>(S after, String said) {}

    static <S> List<Outcome<S>> done(S after, String said) {
        return List.of(new Outcome<>(after, said));
    }

    static <S> List<Outcome<S>> refused(S before) {
        return done(before, Deed.REFUSED);
    }
}
