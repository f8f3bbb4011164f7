package dev.ringi.sheet;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.OwnTownTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OwnTownTest
@DisplayName("使われている様式")
class UsedFormsTest {

    @Autowired
    private UsedForms used;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void aCycleUsesThem() {
        used.use(Stream.of("planSheet", "yearlyTask"));
    }

    @AfterEach
    void forgetThem() {
        jdbc.update("delete from ringi.used_form");
    }

    @Test
    @DisplayName("変わっていなければ起動し、同じ様式を次の年度サイクルも使える")
    void anUnchangedFormGoesOn() {
        used.use(Stream.of("planSheet"));

        assertThatCode(used::requireUnchanged).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("変えられたか、なくなった様式は、名前と直し方を示して起動を断る")
    void aChangedFormIsRefused() {
        jdbc.update("update ringi.used_form set hash = ? where id = 'yearlyTask'", "0".repeat(64));
        jdbc.update("insert into ringi.used_form (id, hash) values ('goneForm', ?)", "0".repeat(64));

        assertThatThrownBy(used::requireUnchanged)
                .hasMessageContaining("変えられたか、なくなっています：goneForm、yearlyTask\n")
                .hasMessageContaining("様式を元に戻してください")
                .hasMessageContaining("programme.yaml の forms に、使い始める年度とともに");
    }
}
