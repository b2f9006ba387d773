/// Walks over every screen that a citizen can come to, and looks at each as a strict reader would
/// (`./yimen crawl`).
@NullMarked
package cn.yimen.system.crawl;

import org.jspecify.annotations.NullMarked;
