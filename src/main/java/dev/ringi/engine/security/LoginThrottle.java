package dev.ringi.engine.security;

import dev.ringi.engine.security.LoginLimits.Limit;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Slows down who guesses passwords, and locks nobody out: what is used up comes back by itself. One account is guessed at
 * from one address a few times; from all addresses together more often, and from where it has been logged in to before not
 * even that counts, so that strangers can't keep its owner out.
 *
 * <p>It is this node's own and forgotten with it. It goes by a time that nobody sets, as the machine's clock may be.
 */
class LoginThrottle {

    /** Of each kind of bucket; those that weren't asked for longest go first. Some ten megabytes in all. */
    private static final int MOST = 20_000;

    /** No account of the engine's has a longer name, and whoever sends one needn't be told apart. */
    private static final int LONGEST_NAME = 64;

    private final LoginLimits limits;
    private final TimeMeter time;
    private final Bounded<Place, Bucket> places = new Bounded<>(MOST);
    private final Bounded<String, Bucket> addresses = new Bounded<>(MOST);
    private final Bounded<String, Bucket> accounts = new Bounded<>(MOST);
    private final Bounded<Place, Boolean> known = new Bounded<>(MOST);

    LoginThrottle(LoginLimits limits, TimeMeter time) {
        this.limits = limits;
        this.time = time;
    }

    /**
     * To be asked before the password is looked at, so that many tries at once don't pass for one.
     *
     * @param address from {@link ClientAddress}
     * @return how long to wait; empty if the password may be looked at
     */
    Optional<Duration> take(String account, String address) {
        var place = new Place(named(account), address);
        var taken = new ArrayList<Bucket>();
        var asked = asked(place);
        for (var bucket : asked) {
            if (!bucket.tryConsume(1)) {
                taken.forEach(given -> given.addTokens(1));
                return Optional.of(wait(asked));
            }
            taken.add(bucket);
        }
        return Optional.empty();
    }

    /** The password was right: what was taken for it is given back, and this address is known from now on. */
    void giveBack(String account, String address) {
        var place = new Place(named(account), address);
        asked(place).forEach(bucket -> bucket.addTokens(1));
        places.remove(place);
        known.get(place, any -> true);
    }

    /** As if nobody had tried this account; an address from where many were tried still waits. */
    void forget(String account) {
        places.removeIf(place -> place.account().equals(account));
        accounts.remove(account);
    }

    private List<Bucket> asked(Place place) {
        var asked = new ArrayList<Bucket>();
        asked.add(places.get(place, any -> bucket(limits.accountAtAddress())));
        asked.add(addresses.get(place.address(), any -> bucket(limits.address())));
        if (!known.contains(place)) {
            asked.add(accounts.get(place.account(), any -> bucket(limits.account())));
        }
        return asked;
    }

    private Bucket bucket(Limit limit) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(rate -> rate.capacity(limit.tries()).refillGreedy(1, limit.oneMoreEvery()))
                .build();
    }

    private static Duration wait(List<Bucket> buckets) {
        var longest = buckets.stream()
                .mapToLong(bucket -> bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill())
                .max();
        return Duration.ofNanos(longest.orElseThrow());
    }

    private static String named(String account) {
        return account == null || account.length() > LONGEST_NAME ? "" : account;
    }

    private record Place(String account, String address) {}
}
