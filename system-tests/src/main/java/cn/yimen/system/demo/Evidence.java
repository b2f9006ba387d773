package cn.yimen.system.demo;

import cn.yimen.device.sim.printer.PrintedPiece;
import cn.yimen.system.process.XScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// What the story leaves behind for a person to judge: pictures of the panels in order, the papers,
/// the voice.
final class Evidence {

    private final Path folder;
    private int pictures;

    Evidence(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    Path folder() {
        return folder;
    }

    /// Numbered in the order of the story: `03-kiosk-choose.png`.
    void photograph(XScreen screen, String what) throws IOException, InterruptedException {
        pictures++;
        screen.photograph(folder.resolve("%02d-%s.png".formatted(pictures, what)));
    }

    /// The paper as it looks, and the very bytes that made it.
    void paper(PrintedPiece piece, String what) throws IOException {
        ImageIO.write(piece.image(), "png", folder.resolve("paper-" + what + ".png").toFile());
        Files.write(folder.resolve("paper-" + what + ".bin"), piece.bytes());
    }

    /// What the loudspeaker said, as WAV; nothing where nobody was called.
    void keepVoice(Path spoken) throws IOException {
        if (Files.notExists(spoken)) {
            return;
        }
        try (var files = Files.list(spoken)) {
            for (var wav : files.sorted().toList()) {
                Files.copy(wav, folder.resolve("voice-" + wav.getFileName()));
            }
        }
    }

    void page(String html, String what) throws IOException {
        Files.writeString(folder.resolve(what + ".html"), html);
    }
}
