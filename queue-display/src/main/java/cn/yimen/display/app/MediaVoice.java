package cn.yimen.display.app;

import cn.yimen.display.media.MediaEar;
import cn.yimen.display.media.Medium.Clip;
import cn.yimen.display.speech.Speech;
import cn.yimen.ui.voice.Spot;
import cn.yimen.ui.voice.Wav;
import java.io.IOException;

/// Gives what the media say to the board's voice, between two calls.
final class MediaVoice implements MediaEar {

    private final Speech speech;
    private final BoardLog log;

    MediaVoice(Speech speech, BoardLog log) {
        this.speech = speech;
        this.log = log;
    }

    /// A file is read on a thread of its own: some are of several minutes.
    @Override
    public void say(Clip clip) {
        Thread.ofVirtual().name("media").start(() -> read(clip));
    }

    private void read(Clip clip) {
        var name = String.valueOf(clip.file().getFileName());
        try {
            speech.say(new Spot(name, Wav.read(clip.file())));
        } catch (IOException _) {
            log.passedOver(name);
        }
    }

    @Override
    public void passedOver(String address) {
        log.passedOver(address.substring(address.lastIndexOf('/') + 1));
    }
}
