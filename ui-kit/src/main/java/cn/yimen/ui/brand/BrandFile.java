package cn.yimen.ui.brand;

import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `brand.yaml` of a brand pack.
public final class BrandFile {

    private BrandFile() {}

    /// Reads the pack in this folder; says everything that stands in its way.
    ///
    /// @param families the font families of this machine
    public static Reading<Brand> read(Path folder, List<String> families) {
        var file = folder.resolve("brand.yaml");
        try {
            var root = new YAMLMapper().readTree(Files.readString(file));
            return root == null || !root.isObject()
                    ? broken(file, "says nothing")
                    : read(root, families);
        } catch (JsonProcessingException e) {
            return broken(file, "is not YAML: " + e.getOriginalMessage());
        } catch (IOException e) {
            return broken(file, "cannot be read: " + e.getMessage());
        }
    }

    private static Reading<Brand> read(JsonNode root, List<String> families) {
        var sheet = new BrandSheet(root, families);
        var brand = sheet.brand();
        return sheet.problems().isEmpty()
                ? new Reading.Read<>(brand, List.of())
                : new Reading.Unreadable<>(sheet.problems());
    }

    private static Reading<Brand> broken(Path file, String why) {
        return new Reading.Unreadable<>(List.of(new Problem(file.toString(), why)));
    }
}
