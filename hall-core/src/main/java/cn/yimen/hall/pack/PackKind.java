package cn.yimen.hall.pack;

import java.util.Arrays;
import java.util.Optional;

/// What a pack is for, and how large one may be.
public enum PackKind {
    /// 语音包: the clips of one language; its name is the language, `zh-CN`.
    VOICE("voice", 300, 64),
    /// 地区品牌包
    BRAND("brand", 20, 8),
    /// 宣传资料: pictures and films beside the calls.
    MEDIA("media", 300, 1024),
    /// 设置包: settings of many machines; its name is the program, `kiosk`.
    SETTINGS("settings", 4, 1),
    /// 大厅布局: `hall.yaml` and `catalogue.json`.
    HALL("hall", 4, 64);

    private static final long MIB = 1L << 20;

    private final String word;
    private final int mostFiles;
    private final int mostMib;

    PackKind(String word, int mostFiles, int mostMib) {
        this.word = word;
        this.mostFiles = mostFiles;
        this.mostMib = mostMib;
    }

    /// As it stands in a manifest.
    public String word() {
        return word;
    }

    int mostFiles() {
        return mostFiles;
    }

    long mostBytes() {
        return mostMib * MIB;
    }

    public static Optional<PackKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
