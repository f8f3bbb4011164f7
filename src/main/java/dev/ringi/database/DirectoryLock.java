package dev.ringi.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One JVM per data directory; the operating system gives the lock back however the JVM ends. */
final class DirectoryLock {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock on(Path directory) throws IOException {
        Files.createDirectories(directory);
        var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            channel.close();
            throw new StartRefused(
                    "データディレクトリ " + directory + " は、起動中の別のRingiが使用しています。"
                            + "Another Ringi is running on this directory.",
                    "先に起動したRingiを終了するか、--ringi.database.directory=<別のディレクトリ> を指定してください。"
                            + "Stop it, or choose another ringi.database.directory.");
        }
        return new DirectoryLock(channel);
    }

    void close() throws IOException {
        channel.close();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return true;
        }
    }
}
