package cn.yimen.device.camera;

/// How taking a picture ended.
public sealed interface Shot {

    /// Whoever takes it closes it.
    record Taken(Picture picture) implements Shot {}

    /// @param why the word for citizens and reports
    /// @param note for technicians; holds no personal data
    record NotTaken(Why why, String note) implements Shot {}

    enum Why {
        /// Nothing came in time: nobody pressed the camera's own key, or its program is down.
        NOTHING_CAME,
        /// What came is no whole picture, or larger than any page.
        UNUSABLE,
        /// The camera, its program or its folder does not work.
        NOT_WORKING,
        /// A picture is under way already.
        BUSY,
        /// The camera is being closed.
        CLOSING
    }
}
