package dev.ringi.engine.forms;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;

@DisplayName("配備される様式")
class DeployedFilesTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("idがファイルの名と違う様式は、どう直すかを示して断られる")
    void aFormIsNamedByItsId() throws IOException {
        assertThatThrownBy(() -> DeployedFiles.requireOwnId(form("reviewPlan.form", "otherPlan")))
                .hasMessageContaining("reviewPlan.form")
                .hasMessageContaining("id「otherPlan」が、ファイルの名と合いません")
                .hasMessageContaining("\"id\": \"reviewPlan\" と書くか");
        assertThatCode(() -> DeployedFiles.requireOwnId(form("reviewPlan.form", "reviewPlan")))
                .doesNotThrowAnyException();
    }

    private FileSystemResource form(String name, String id) throws IOException {
        return new FileSystemResource(Files.writeString(folder.resolve(name), "{\"id\": \"" + id + "\"}"));
    }
}
