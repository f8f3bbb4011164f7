package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import dev.ringi.WakabaTest;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody whom no other test knows, since their passwords go wrong and are changed. */
@WakabaTest
class LoginScreensTest {

    private static final String ID = "shinjin";
    private static final String FIRST = "hajimete";
    private static final String GOOD = "Kawa-no-Oto7";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void somebodyNew() {
        var user = identities.newUser(ID);
        user.setFirstName("新人");
        user.setLastName("一");
        user.setPassword(FIRST);
        identities.saveUser(user);
    }

    @AfterEach
    void clearAway() {
        identities.unlockUser(ID);
        identities.deleteUser(ID);
    }

    @Test
    @DisplayName("間違いが続くと、いつ試せばよいかがログインの画面に日本語で出て、管理者が解除するとすぐに入れる")
    void theLoginSaysWhenToTryAgain() {
        try (var person = new Person(port, "en-US").opens("welcome");
                var admin = new Person(port, "en-US")) {
            for (var attempt = 0; attempt < 11; attempt++) {
                person.triesToLogIn(ID, "wrong" + attempt).settles();
            }
            var told = person.see(".page-notifications .alert, .notifications .alert, .alert");
            assertThat(told.filter(new FilterOptions().setHasText(Pattern.compile("\\d+[秒分]ほどログインを受け付けません"))))
                    .isVisible();
            person.takesPicture("login-throttled");
            assertThat(EnglishWords.on(person.page())).isEmpty();

            admin.opens("admin")
                    .logsIn("admin", "admin")
                    .goes("#/users/" + ID + "?tab=account", "[ng-click='unlockUser()']");
            admin.see("[ng-click='unlockUser()']").click();
            assertThat(admin.see(".page-notifications .alert-success")).containsText("ロックを解除しました");

            person.logsIn(ID, FIRST);
        }
    }

    @Test
    @DisplayName("ホームの画面でパスワードを変えられるが、弱いものは条件を日本語で示して受け付けず、氏名は変えられない")
    void onesOwnPasswordIsChanged() {
        try (var person = new Person(port, "en-US").opens("welcome").logsIn(ID, FIRST)) {
            assertThat(person.see(".user-profile-name")).hasText("新人 一");
            assertThat(person.see(".action-links a:has-text('プロフィールを編集')")).isHidden();
            person.see(".action-links a:has-text('パスワードを変更')").click();
            person.see("#user-password-current").fill(FIRST);
            person.see("#inputPassword").fill("shinjin");
            person.see("#user-password-confirmation").fill("shinjin");
            person.see("#inputPassword").focus();
            var rules = person.see(".popover");
            for (var rule : new String[] {"10文字以上", "英大文字 1文字以上", "数字 1文字以上", "記号 1文字以上", "利用者IDや氏名を含めないでください"}) {
                assertThat(rules).containsText(rule);
            }
            assertThat(person.button("パスワードを変更")).isDisabled();
            person.takesPicture("password-rules");
            assertThat(EnglishWords.on(person.page(), ID)).isEmpty();

            person.see("#inputPassword").fill(GOOD);
            person.see("#user-password-confirmation").fill(GOOD);
            person.press("パスワードを変更");
            assertThat(person.see(".page-notifications .alert")).containsText("パスワードを変更しました");
            person.opens("welcome");
            assertThat(person.see(".user-profile-name")).hasText("新人 一");
        }
        assertThat(identities.checkPassword(ID, GOOD)).isTrue();
    }

    @Test
    @DisplayName("利用者管理でも、氏名とメールは変えられず、どこで変えるかを示す")
    void namesAreNotChangedInAdmin() {
        try (var admin = new Person(port, "en-US").opens("admin").logsIn("admin", "admin")) {
            admin.goes("#/users/" + ID + "?tab=profile", "#inputFirstname");
            assertThat(admin.see("[ng-click='updateProfile()']")).isHidden();
            assertThat((String) admin.see("form[name=editProfileForm] > .h4")
                            .evaluate("heading => getComputedStyle(heading, '::after').content"))
                    .contains("組織ファイル");
            admin.takesPicture("admin-profile");
        }
    }
}
