// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

/**
 * One block of a page as a line of text.
 *
 * @param linked how many of its characters stand in links
 * @param list the list it is an item of, by number; 0 for none
 */
record HtmlLine(String text, int linked, boolean heading, int list) {

    /** True where it is hardly more than links. */
    boolean isLinks() {
        return linked * 10L >= text.length() * 7L;
    }
}
