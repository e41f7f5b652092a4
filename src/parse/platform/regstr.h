/* SPDX-License-Identifier: MIT */
/* regstr.h: names of registry keys. */
#ifndef HS_REGSTR_H
#define HS_REGSTR_H

#include "hs_base.h"

#define REGSTR_KEY_CLASS TEXT("Class")
#define REGSTR_KEY_CONFIG TEXT("Config")
#define REGSTR_KEY_ENUM TEXT("Enum")
#define REGSTR_KEY_DEVICEPARAMETERS TEXT("Device Parameters")
#define REGSTR_PATH_DRIVERSIGN TEXT("Software\\Microsoft\\Driver Signing")
#define REGSTR_PATH_DRIVERSIGN_POLICY TEXT("Software\\Policies\\Microsoft\\Windows NT\\Driver Signing")
#define REGSTR_PATH_WMI_SECURITY TEXT("System\\CurrentControlSet\\Control\\Wmi\\Security")
#define REGSTR_PATH_NT_CURRENTVERSION TEXT("Software\\Microsoft\\Windows NT\\CurrentVersion")
#define REGSTR_PATH_CLASS TEXT("System\\CurrentControlSet\\Services\\Class")
#define REGSTR_PATH_ENUM TEXT("Enum")
#define REGSTR_PATH_CURRENTCONTROLSET TEXT("System\\CurrentControlSet")
#define REGSTR_PATH_SYSTEMENUM TEXT("System\\CurrentControlSet\\Enum")
#define REGSTR_PATH_CLASS_NT TEXT("System\\CurrentControlSet\\Control\\Class")
#define REGSTR_PATH_DEVICE_CLASSES TEXT("System\\CurrentControlSet\\Control\\DeviceClasses")
#define REGSTR_PATH_SERVICES TEXT("System\\CurrentControlSet\\Services")
#define REGSTR_KEY_DEVICE_PROPERTIES TEXT("Properties")
#define REGSTR_VAL_SERVICE TEXT("Service")
#define REGSTR_VAL_CLASSGUID TEXT("ClassGUID")
#define REGSTR_VAL_DEVICE_INSTANCE TEXT("DeviceInstance")
#define REGSTR_VAL_LOWERFILTERS TEXT("LowerFilters")
#define REGSTR_VAL_UPPERFILTERS TEXT("UpperFilters")
#define REGSTR_VAL_LOCATION_INFORMATION TEXT("LocationInformation")
#define REGSTR_VAL_UI_NUMBER TEXT("UINumber")
#define REGSTR_VAL_UI_NUMBER_DESC_FORMAT TEXT("UINumberDescFormat")
#define REGSTR_VAL_CAPABILITIES TEXT("Capabilities")
#define REGSTR_VAL_DEVICE_TYPE TEXT("DeviceType")
#define REGSTR_VAL_DEVICE_CHARACTERISTICS TEXT("DeviceCharacteristics")
#define REGSTR_VAL_DEVICE_SECURITY_DESCRIPTOR TEXT("Security")
#define REGSTR_VAL_DEVICE_EXCLUSIVE TEXT("Exclusive")
#define REGSTR_KEY_CONTROL TEXT("Control")
#define REGSTR_VAL_CURRENT_VERSION TEXT("CurrentVersion")
#define REGSTR_VAL_CURRENT_BUILD TEXT("CurrentBuildNumber")
#define REGSTR_VAL_CURRENT_CSDVERSION TEXT("CSDVersion")
#define REGSTR_VAL_CURRENT_TYPE TEXT("CurrentType")
#define REGSTR_PATH_CONTROLPANEL TEXT("Control Panel")
#define REGSTR_PATH_CONTROLSFOLDER TEXT("Software\\Microsoft\\Windows\\CurrentVersion\\Controls Folder")
#define REGSTR_VAL_HARDWARE_KEY TEXT("HardWareKey")
#define REGSTR_VAL_CONFIG TEXT("ConfigPath")
#define REGSTR_VAL_DEVICEPATH TEXT("DevicePath")
#define REGSTR_VAL_DRIVERCACHEPATH TEXT("DriverCachePath")
#define REGSTR_VAL_CONFIGSYS TEXT("Config.Sys")
#define REGSTR_VAL_MAXCONNECTIONS TEXT("MaxConnections")
#define REGSTR_VAL_MAXRETRY TEXT("MaxRetry")
#define REGSTR_VAL_MAXLIP TEXT("MaxLIP")
#define REGSTR_VAL_CLASS TEXT("Class")
#define REGSTR_VAL_CLASSDESC TEXT("ClassDesc")
#define REGSTR_VAL_DEVDESC TEXT("DeviceDesc")
#define REGSTR_VAL_COMPATIBLEIDS TEXT("CompatibleIDs")
#define REGSTR_VAL_MFG TEXT("Mfg")
#define REGSTR_VAL_MAX_HCID_LEN 1024
#define REGSTR_VAL_DRIVER TEXT("Driver")
#define REGSTR_VAL_CONFIGFLAGS TEXT("ConfigFlags")
#define REGSTR_VAL_PROPERTIES TEXT("Properties")
#define REGSTR_VAL_ENUMERATOR TEXT("Enumerator")
#define REGSTR_VAL_DEVICEDRIVER TEXT("DeviceDriver")
#define REGSTR_VAL_DRIVERDATE TEXT("DriverDate")
#define REGSTR_VAL_DRIVERDATEDATA TEXT("DriverDateData")
#define REGSTR_VAL_DRIVERVERSION TEXT("DriverVersion")
#define REGSTR_VAL_LOCATION_INFORMATION_OVERRIDE TEXT("LocationInformationOverride")
#define REGSTR_VAL_CONFIGMG TEXT("CONFIGMG")
#define REGSTR_VAL_FRIENDLYNAME TEXT("FriendlyName")
#define REGSTR_VAL_CURRENTCONFIG TEXT("CurrentConfig")
#define REGSTR_VAL_HARDWAREID TEXT("HardwareID")
#define REGSTR_VAL_ENUMPROPPAGES TEXT("EnumPropPages")
#define REGSTR_VAL_ENUMPROPPAGES_32 TEXT("EnumPropPages32")
#define REGSTR_KEY_CURRENT TEXT("Current")
#define REGSTR_VAL_MAXRES TEXT("MaxResolution")
#define REGSTR_PATH_CURRENT_CONTROL_SET TEXT("System\\CurrentControlSet\\Control")
#define REGSTR_VAL_CURRENT_USER TEXT("Current User")
#define REGSTR_KEY_CURRENT_ENV TEXT("\\Windows 4.0")
#define REGSTR_KEY_DRIVERS TEXT("\\Drivers")
#define REGSTR_PATH_DEVICEINSTALLER TEXT("Software\\Microsoft\\Windows\\CurrentVersion\\Device Installer")
typedef struct _DSKTLSYSTEMTIME {
    WORD wYear;
    WORD wMonth;
    WORD wDayOfWeek;
    WORD wDay;
    WORD wHour;
    WORD wMinute;
    WORD wSecond;
    WORD wMilliseconds;
    WORD wResult;
} DSKTLSYSTEMTIME, *PDSKTLSYSTEMTIME, *LPDSKTLSYSTEMTIME;

#endif
