/* SPDX-License-Identifier: MIT */
/* What fixtures include and nobody has: a log, and settings to be read. */
#pragma once

class LogText
{
  public:
    LogText() = default;
    explicit LogText(const char *text) { Append(text); }
    void Append(const char *text)
    {
        while (*text != '\0' && m_Length < sizeof m_Text - 1)
            m_Text[m_Length++] = *text++;
    }
    unsigned long Length() const { return m_Length; }
    bool Equals(const char *text) const
    {
        unsigned long i = 0;
        while (i < m_Length && m_Text[i] == text[i])
            i++;
        return i == m_Length && text[i] == '\0';
    }

  private:
    char m_Text[64] = {};
    unsigned long m_Length = 0;
};

class LogFile
{
  public:
    template <class Name> bool Open(const Name *, unsigned long length) { return length < 32; }
    void Close() {}
};

class SettingsFile
{
  public:
    template <class Name> bool Open(const Name *) { return true; }
    bool Next() { return m_Line++ < 3; }
    bool Is(const char *name) const { return name[0] == 's' && m_Line == 2; }
    bool Truth() const { return true; }

  private:
    int m_Line = 0;
};

inline void LogFormat(LogFile &, const char *, const LogText &) {}
inline void LogToPipe(void *, const LogText &) {}

inline unsigned long SettingsRead(const char *name, void *value, unsigned long *size)
{
    unsigned char *bytes = static_cast<unsigned char *>(value);
    for (unsigned long i = 0; i < *size; i++)
        bytes[i] = i == 0 && name[0] < 'l';
    return name[0] == 'z';
}
