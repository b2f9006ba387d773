/// Draws the manager's desk, 1920 × 1080: a header with the pages, a page, and what the hall said.
@NullMarked
package cn.yimen.desk.manager.screen;

import org.jspecify.annotations.NullMarked;
