package cn.yimen.ui.voice;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// `manifest.json` of a clip pack.
///
/// @param language BCP 47: "zh-CN"
/// @param name for the people who choose a pack
/// @param clips file name by clip name
public record PackManifest(String language, String name, Map<String, String> clips) {

    public static final String FILE_NAME = "manifest.json";

    public PackManifest {
        SortedMap<String, String> sorted = new TreeMap<>(clips);
        clips = Collections.unmodifiableSortedMap(sorted);
    }
}
