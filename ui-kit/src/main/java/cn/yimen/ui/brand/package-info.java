/// Brand packs: what a region may change of the house's looks, as data.
@NullMarked
package cn.yimen.ui.brand;

import org.jspecify.annotations.NullMarked;
