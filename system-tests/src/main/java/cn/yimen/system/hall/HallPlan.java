package cn.yimen.system.hall;

import java.nio.file.Path;

/// How a hall is put up.
///
/// @param folder for data, logs and device nodes
/// @param speaker the board's `--speaker`: `device`, `none` or `wav:FOLDER`
/// @param cache where programs keep what they can make again, such as voice clips
public record HallPlan(Path folder, Panels panels, String speaker, Path cache) {

    /// Panels of their own, and what is said goes to `FOLDER/voice`.
    public static HallPlan quiet(Path folder, Panels panels, Path cache) {
        return new HallPlan(folder, panels, "wav:" + folder.resolve("voice"), cache);
    }
}
