package cn.yimen.device.pdf;

import java.util.List;

/// A document to be printed.
///
/// @param language of its text, such as `zh-CN`
/// @param blocks from top to bottom, over as many pages as they take
/// @param pageNumber the line at the foot, `%1$d` standing for the page and `%2$d` for how many
///   there are
public record Sheet(String language, List<Block> blocks, String pageNumber) {

    public Sheet {
        blocks = List.copyOf(blocks);
    }
}
