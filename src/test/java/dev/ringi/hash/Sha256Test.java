package dev.ringi.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    @DisplayName("FIPS 180-2 の例のとおり、小文字の十六進64桁になる")
    void isTheStandardsOwn() {
        assertThat(Sha256.hex(bytes("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    @DisplayName("少しずつ読んでも、まとめて読んだときと同じになる")
    void isTheSamePieceByPiece() {
        var digest = Sha256.begin();
        digest.update(bytes("重点"));
        digest.update(bytes("計画"));

        assertThat(Sha256.hex(digest)).isEqualTo(Sha256.hex(bytes("重点計画")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
