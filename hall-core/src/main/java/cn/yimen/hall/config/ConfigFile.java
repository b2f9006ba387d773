package cn.yimen.hall.config;

import java.nio.file.Path;

/// Reads a hall's layout (`hall.yaml`): UTF-8 YAML with the names of [HallConfig]'s parts. Any
/// error makes the file unreadable, and all are named, because a hall that opens with half a layout
/// misleads people; a line that no window serves is a warning.
public final class ConfigFile {

    private ConfigFile() {}

    public static Reading<HallConfig> read(Path file) {
        return SourceText.read(file).then(ConfigFile::read);
    }

    /// @param name stands in the problems' places
    public static Reading<HallConfig> read(String name, byte[] content) {
        return SourceText.decode(name, content).then(ConfigFile::read);
    }

    private static Reading<HallConfig> read(SourceText source) {
        return Tree.ofYaml(source).then(root -> new ConfigSheet().read(root));
    }
}
