package cn.yimen.display.media;

/// What the playlist tells while it plays. Called on the JavaFX thread; returns at once.
public interface MediaEar {

    /// Nobody listens.
    MediaEar NONE =
            new MediaEar() {
                @Override
                public void say(Medium.Clip clip) {
                    // There is no loudspeaker.
                }

                @Override
                public void passedOver(String address) {
                    // Nobody keeps a log.
                }
            };

    /// To be heard now, unless somebody is called.
    void say(Medium.Clip clip);

    /// This one cannot be shown: a damaged file, or a film without its codec.
    void passedOver(String address);
}
