package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;

/** A picture whose head can be read; it is not decoded, since a small file may hold an enormous picture. */
final class ImageInspection {

    private ImageInspection() {}

    static FileType inspect(Path file, FileName name, FileType type) throws IOException {
        try (var in = new FileImageInputStream(file.toFile())) {
            var reader = ImageIO.getImageReadersByFormatName(type.name()).next();
            try {
                reader.setInput(in);
                reader.getWidth(0);
            } finally {
                reader.dispose();
            }
            return type;
        } catch (IOException | RuntimeException broken) {
            throw new Refusal("attachment.broken", name.text(), type.label());
        }
    }
}
