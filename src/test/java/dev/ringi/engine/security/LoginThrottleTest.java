package dev.ringi.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.engine.security.LoginLimits.Limit;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ログインの間引き")
class LoginThrottleTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Time time = new Time();
    private final LoginThrottle throttle = new LoginThrottle(
            new LoginLimits(
                    new Limit(3, MINUTE), new Limit(20, Duration.ofSeconds(10)), new Limit(6, Duration.ofSeconds(20))),
            time);

    @Test
    @DisplayName("使い切っても、待てば一回ずつ戻る。どれだけ続けても、待ち時間は延びない")
    void whatIsUsedUpComesBack() {
        fail("sato", "a", 3);

        for (var hammering = 0; hammering < 10_000; hammering++) {
            assertThat(throttle.take("sato", "a"))
                    .hasValueSatisfying(wait -> assertThat(wait).isLessThanOrEqualTo(MINUTE));
        }
        time.passes(MINUTE);
        assertThat(throttle.take("sato", "a")).isEmpty();
        assertThat(throttle.take("sato", "a")).isPresent();
    }

    @Test
    @DisplayName("同時に試しても、回数は変わらない")
    void manyAtOnceCountEach() {
        for (var together = 0; together < 3; together++) {
            assertThat(throttle.take("sato", "a")).isEmpty();
        }
        assertThat(throttle.take("sato", "a")).isPresent();
    }

    @Test
    @DisplayName("正しいパスワードは数えず、それまでの間違いを忘れる")
    void aRightPasswordIsNoTry() {
        fail("sato", "a", 2);
        for (var login = 0; login < 100; login++) {
            assertThat(throttle.take("sato", "a")).isEmpty();
            throttle.giveBack("sato", "a");
        }

        fail("sato", "a", 3);
    }

    @Test
    @DisplayName("自分の正しいパスワードで、同じ端末からの総当たりは帳消しにならない")
    void anOwnAccountBuysNoTries() {
        for (var account = 0; account < 20; account++) {
            fail("person" + account, "a", 1);
        }

        assertThat(throttle.take("me", "a")).isPresent();
    }

    @Test
    @DisplayName("多くの端末から一人を狙うと待たされるが、本人がいつもの端末から入るのは妨げない")
    void manyAddressesTryOneAccount() {
        throttle.take("sato", "desk");
        throttle.giveBack("sato", "desk");
        for (var address = 0; address < 6; address++) {
            fail("sato", "bot" + address, 1);
        }

        assertThat(throttle.take("sato", "bot99"))
                .hasValueSatisfying(wait -> assertThat(wait).isLessThanOrEqualTo(Duration.ofSeconds(20)));
        assertThat(throttle.take("sato", "desk")).isEmpty();
    }

    @Test
    @DisplayName("待たされた人の試みは、どの端末の分も減らさない")
    void whoWaitsUsesNothingUp() {
        for (var address = 0; address < 6; address++) {
            fail("sato", "bot" + address, 1);
        }
        for (var patient = 0; patient < 50; patient++) {
            assertThat(throttle.take("sato", "desk")).isPresent();
        }

        time.passes(Duration.ofSeconds(20));

        assertThat(throttle.take("sato", "desk")).isEmpty();
    }

    @Test
    @DisplayName("解除は、その人のすべての端末の分に及ぶ")
    void unlockingForgetsAllAddresses() {
        fail("sato", "a", 3);
        fail("sato", "b", 3);

        throttle.forget("sato");

        assertThat(throttle.take("sato", "a")).isEmpty();
        assertThat(throttle.take("sato", "b")).isEmpty();
    }

    @Test
    @DisplayName("覚えておく数には限りがあり、あり得ない長さの名前は一つに数える")
    void memoryIsBounded() {
        var kept = new Bounded<Integer, Integer>(10);
        for (var key = 0; key < 1_000; key++) {
            kept.get(key, made -> made);
            kept.get(0, made -> made);
        }
        assertThat(kept.size()).isEqualTo(10);
        assertThat(kept.contains(0)).isTrue();
        assertThat(kept.contains(1)).isFalse();

        for (var letter = 0; letter < 3; letter++) {
            fail("x".repeat(1_000) + letter, "a", 1);
        }
        assertThat(throttle.take("y".repeat(1_000), "a")).isPresent();
        assertThat(throttle.take(null, "a")).isPresent();
    }

    @Test
    @DisplayName("IPv6の端末は、網ごとに数える")
    void anIpv6NetworkIsOneAddress() {
        assertThat(ClientAddress.network("2001:db8:1:2:aaaa::1")).isEqualTo(ClientAddress.network("2001:db8:1:2::9"));
        assertThat(ClientAddress.network("2001:db8:1:3::1")).isNotEqualTo(ClientAddress.network("2001:db8:1:2::1"));
        assertThat(ClientAddress.network("192.168.1.7")).isEqualTo("192.168.1.7");
    }

    private void fail(String account, String address, int times) {
        for (var attempt = 0; attempt < times; attempt++) {
            assertThat(throttle.take(account, address)).isEmpty();
        }
    }

    private static final class Time implements TimeMeter {

        private long nanos;

        void passes(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
