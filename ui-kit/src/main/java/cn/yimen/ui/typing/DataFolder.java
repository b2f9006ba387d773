package cn.yimen.ui.typing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where compiled typing data lie.
public interface DataFolder {

    /// Empty where there is no such file.
    Optional<InputStream> open(String fileName) throws IOException;

    /// Beside these classes, where the build puts them if they were compiled before.
    static DataFolder builtIn() {
        return name -> Optional.ofNullable(DataFolder.class.getResourceAsStream("data/" + name));
    }

    static DataFolder at(Path folder) {
        return name ->
                Files.exists(folder.resolve(name))
                        ? Optional.of(Files.newInputStream(folder.resolve(name)))
                        : Optional.empty();
    }
}
