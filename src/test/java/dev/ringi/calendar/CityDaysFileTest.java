package dev.ringi.calendar;

import static java.time.LocalDate.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.yaml.YamlFile;
import dev.ringi.yaml.YamlRefused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("市の開庁日のファイル")
class CityDaysFileTest {

    @Test
    @DisplayName("市が閉じる日、開ける日、移した祝日、年末年始が効く")
    void theCitysOwnDays() {
        var days = read("""
                closed:
                - {day: 11-02, name: 市制記念日}
                - {day: 2027-07-01, name: 庁舎の停電}
                open:
                - {day: 2027-03-28, name: 臨時開庁}
                - {day: 2028-11-02, name: 選挙の準備}
                moved:
                - {holiday: スポーツの日, to: 2028-07-21}
                - {holiday: 山の日, to: 2028-08-13}
                new_year: {first: 12-28, last: 01-04}
                """);

        assertThat(days.closedBy(of(2026, 11, 2))).contains("市制記念日");
        assertThat(days.closedBy(of(2027, 11, 2))).contains("市制記念日");
        assertThat(days.isOpen(of(2028, 11, 2))).isTrue();
        assertThat(days.closedBy(of(2027, 7, 1))).contains("庁舎の停電");
        assertThat(days.isOpen(of(2026, 7, 1))).isTrue();
        assertThat(days.isOpen(of(2027, 3, 28))).isTrue();
        assertThat(days.closedBy(of(2028, 7, 21))).contains("スポーツの日");
        assertThat(days.isOpen(of(2028, 10, 9))).isTrue();
        assertThat(days.closedBy(of(2028, 8, 14))).contains("振替休日");
        assertThat(days.closedBy(of(2026, 12, 28))).contains("年末年始");
        assertThat(days.closedBy(of(2027, 1, 4))).contains("年末年始");
    }

    @Test
    @DisplayName("誤りはすべて、ファイル名と行と直し方で断る")
    void mistakesAreNamed() {
        assertThatThrownBy(() -> read("""
                        closed:
                        - {day: 11-31, name: 市制記念日}
                        - {day: 昨日, name: 停電}
                        - {day: 2027-07-01, name: 停電}
                        - {day: 2027-07-01, name: 停電}
                        - {day: 2027-07-02}
                        open:
                        - {day: 2027-07-01, name: 臨時}
                        - {day: 04-01, name: 年度始め}
                        moved:
                        - {holiday: 体育の日, to: 2028-07-21}
                        - {holiday: 海の日, to: 2028-07-21}
                        - {holiday: 海の日, to: 2028-07-22}
                        new_year: {first: 11-29, last: 01-03}
                        holidays: []
                        """))
                .isInstanceOfSatisfying(
                        YamlRefused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        "closed[0].day(2行目): 「11-31」は毎年の日として読み取れません。11-01 のように、月と日を二けたずつで書いてください。",
                                        "closed[1].day(3行目): 「昨日」は日として読み取れません。2027-01-04 のように、実在する日を西暦で書いてください。",
                                        "closed[3].day(5行目): 「2027-07-01」が二度書かれています。一つにしてください。",
                                        "closed[4](6行目): 項目「name」がありません。追加してください。",
                                        "open[0].day(8行目): 令和9年7月1日が、閉庁日(closed)にも開庁日(open)にも書かれています。どちらか一つにしてください。",
                                        "open[1].day(9行目): 「04-01」は日として読み取れません。2027-01-04 のように、実在する日を西暦で書いてください。",
                                        "moved[0].holiday(11行目): ここに書けるのは 元日、成人の日、建国記念の日、天皇誕生日、春分の日、昭和の日、憲法記念日、みどりの日、"
                                                + "こどもの日、海の日、山の日、敬老の日、秋分の日、スポーツの日、文化の日、勤労感謝の日 のどれか一つです(現在: 体育の日)。",
                                        "moved[2](13行目): 2028年の海の日が二度書かれています。一つにしてください。",
                                        "new_year(14行目): 年末年始の休みは、12月の日(first)から1月の日(last)までで書いてください。",
                                        "holidays(15行目): 項目「holidays」は定められていません。綴りを確かめるか、削除してください。注記であれば「_」で始めてください。"))
                .hasMessageContaining("city.yaml");
    }

    @Test
    @DisplayName("設定のファイルを読み、誤りがあれば起動を断る。見本の市には市制記念日がある")
    void theSettingNamesTheFile(@TempDir Path folder) throws Exception {
        var configuration = new BusinessDaysConfiguration();
        var file = Files.writeString(folder.resolve("days.yaml"), "closed: [{day: 06-01, name: 開港記念日}]");
        assertThat(configuration.businessDays(file.toString(), true).closedBy(of(2027, 6, 1)))
                .contains("開港記念日");
        assertThat(configuration.businessDays("", true).closedBy(of(2027, 11, 1)))
                .contains("市制記念日");
        assertThat(configuration.businessDays("", false).isOpen(of(2027, 11, 1)))
                .isTrue();

        Files.writeString(file, "closed: [{day: 13-01, name: 開港記念日}]");
        assertThatThrownBy(() -> configuration.businessDays(file.toString(), false))
                .isInstanceOf(YamlRefused.class)
                .hasMessageContaining("days.yaml: closed[0].day(1行目)");
    }

    private static BusinessDays read(String text) {
        return new BusinessDays(YamlFile.read("city.yaml", text.getBytes(StandardCharsets.UTF_8), CityDaysFile::read));
    }
}
