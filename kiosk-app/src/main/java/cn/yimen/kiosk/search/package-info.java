/// Finds service items by what people type: names, aliases, pinyin whole, shortened or misspelt.
/// Pure and in memory.
@NullMarked
package cn.yimen.kiosk.search;

import org.jspecify.annotations.NullMarked;
