// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/findings/suppress_dialog.h"

#include "app/desktop/panels/common/themed_controls.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zonedraft {

SuppressDialog::SuppressDialog(const QString& finding, QWidget* parent)
    : QDialog(parent), m_reason(new QPlainTextEdit(this)), m_limited(new ThemedCheckBox(tr("Only until"), this)),
      m_expires(new ThemedDateEdit(QDate::currentDate().addMonths(6), this)), m_accept(nullptr)
{
    setWindowTitle(tr("Accept a finding"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    auto* title = new QLabel(finding, this);
    title->setWordWrap(true);
    title->setProperty("role", "title");
    layout->addWidget(title);
    auto* label = new QLabel(tr("Why is this acceptable here? The reason is kept in the file and in exports."), this);
    label->setWordWrap(true);
    label->setBuddy(m_reason);
    layout->addWidget(label);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Test data only, rebuilt every night"));
    layout->addWidget(m_reason, 1);
    auto* until = new QHBoxLayout;
    m_expires->setCalendarPopup(true);
    m_expires->setMinimumDate(QDate::currentDate());
    m_expires->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_expires->setAccessibleName(tr("Last day"));
    m_expires->setEnabled(false);
    until->addWidget(m_limited);
    until->addWidget(m_expires);
    until->addStretch(1);
    layout->addLayout(until);
    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Accept the finding"), QDialogButtonBox::AcceptRole);
    m_accept->setEnabled(false);
    m_accept->setDefault(true);
    buttons->addButton(tr("Leave it open"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(m_limited, &QCheckBox::toggled, m_expires, &QWidget::setEnabled);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_accept->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, 320);
}

Suppression SuppressDialog::suppression() const
{
    return {m_reason->toPlainText().trimmed().toStdString(),
            m_limited->isChecked() ? m_expires->date().toString(Qt::ISODate).toStdString() : std::string()};
}

} // namespace zonedraft
