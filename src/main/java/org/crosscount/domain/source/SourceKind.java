// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.source;

/** What sort of body or person a source is. */
public enum SourceKind {
    NEWS_AGENCY,
    NEWSPAPER,
    BROADCASTER,
    GOVERNMENT,
    MINISTRY,
    MILITARY,
    POLICE,
    ARMED_GROUP,
    INTERNATIONAL_ORGANISATION,
    NGO,
    RESEARCH_INSTITUTE,
    PERSON,
    COMPANY,
    OTHER
}
